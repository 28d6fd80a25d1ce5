import { describe, expect, it } from 'vitest';
import { ROLES, type Role, SCOPES, type Scope, type Who } from '../core/access.ts';
import { type Action, may, scopesOf } from './may.ts';

const account = (role: Role) => ({ id: 'p', name: 'Ada', role, createdAt: '2026-11-22T00:00:00Z' });
const person = (role: Role): Who => ({ kind: 'person', account: account(role) });
const ACTIONS: readonly Action[] = [
  'read-text',
  'rule-stories',
  'change-sources',
  'set-rights',
  'decide-takedowns',
  'manage-people',
  'see-audit',
];
const allowed = (who: Who) => ACTIONS.filter((action) => may(who, action));

describe('may', () => {
  it('lets the owner of the machine do everything and the public nothing', () => {
    expect(allowed({ kind: 'owner' })).toEqual(ACTIONS);
    expect(allowed({ kind: 'public' })).toEqual([]);
  });

  it('lets each role do what the one below it may, and more', () => {
    const [reader, editor, operator] = ROLES.map((role) => allowed(person(role)));
    expect(reader).toEqual(['read-text']);
    expect(editor).toEqual(['read-text', 'rule-stories', 'change-sources']);
    expect(operator).toEqual(ACTIONS);
  });

  it('lets a program do what both its scopes and the role of its account allow', () => {
    const program = (role: Role, scopes: readonly Scope[]) =>
      allowed({ kind: 'program', account: account(role), token: 't', scopes });
    expect(program('operator', ['read'])).toEqual(['read-text']);
    expect(program('operator', ['takedown'])).toEqual(['decide-takedowns']);
    expect(program('reader', SCOPES)).toEqual(['read-text']);
    expect(program('operator', [])).toEqual([]);
    expect(scopesOf('editor')).toEqual(['read', 'stories', 'sources']);
  });
});
