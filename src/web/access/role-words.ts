import type { Role, Scope } from '../../core/access.ts';

/** Roles for people: who one is, and what one may do. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly who: string; readonly may: string }>> = {
  reader: { who: 'a reader', may: 'you see all that may be shown of articles.' },
  editor: { who: 'an editor', may: 'you also rule about stories and take care of sources.' },
  operator: { who: 'an operator', may: 'you may do everything, also take care of people and of takedowns.' },
};

export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  read: 'read all that may be shown of articles',
  stories: 'rule about stories',
  sources: 'change sources',
  takedown: 'decide about takedowns',
  admin: 'take care of people and of what is shown, and see the audit log',
};
