import { ROLES, type Role, type Scope, type Who } from '../core/access.ts';

/** What can be wished for beyond what the public sees. */
export type Action =
  | 'read-text'
  | 'rule-stories'
  | 'change-sources'
  | 'set-rights'
  | 'decide-takedowns'
  | 'manage-people'
  | 'see-audit'
  | 'see-metrics';

/** The least role that may do it, and the scope that lets a program do it. */
const NEEDED: Readonly<Record<Action, { readonly role: Role; readonly scope: Scope }>> = {
  'read-text': { role: 'reader', scope: 'read' },
  'rule-stories': { role: 'editor', scope: 'stories' },
  'change-sources': { role: 'editor', scope: 'sources' },
  'set-rights': { role: 'operator', scope: 'admin' },
  'decide-takedowns': { role: 'operator', scope: 'takedown' },
  'manage-people': { role: 'operator', scope: 'admin' },
  'see-audit': { role: 'operator', scope: 'admin' },
  'see-metrics': { role: 'operator', scope: 'read' },
};

/** Whether somebody may do something: the one place that says so. */
export function may(who: Who, action: Action): boolean {
  const { role, scope } = NEEDED[action];
  switch (who.kind) {
    case 'owner':
      return true;
    case 'person':
      return isAtLeast(who.account.role, role);
    case 'program':
      return who.scopes.includes(scope) && isAtLeast(who.account.role, role);
    case 'public':
      return false;
  }
}

/** The scope that a token needs for something. */
export function scopeFor(action: Action): Scope {
  return NEEDED[action].scope;
}

/** Whether a role lets do all that another does. */
export function isAtLeast(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** The scopes that are of any use to somebody of a role. */
export function scopesOf(role: Role): Scope[] {
  const needed = Object.values(NEEDED);
  return [...new Set(needed.filter((need) => isAtLeast(role, need.role)).map(({ scope }) => scope))];
}
