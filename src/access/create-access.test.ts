import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account, Role } from '../core/access.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { type Access, createAccess } from './create-access.ts';

const DAY = 86_400_000;
const PASSWORD = 'six brown otters swim';
let folder: string;
let store: Store;
let access: Access;
let now: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-access-'));
  store = openSqliteStore(folder);
  now = Date.parse('2026-11-22T10:00:00Z');
  access = createAccess(store, { now: () => new Date(now) });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function person(name: string, role: Role = 'operator'): Promise<Account> {
  return access.people.accept(await access.people.invite(role), { name, password: PASSWORD });
}
const shown = (more: object = {}) => ({ session: null, bearer: null, isHere: false, ...more });

describe('who asks', () => {
  it('is the owner at the machine itself until there is an account, and the public elsewhere', async () => {
    expect(await access.identify(shown({ isHere: true }))).toEqual({ kind: 'owner' });
    expect(await access.identify(shown())).toEqual({ kind: 'public' });
    await person('Ada');
    expect(await access.identify(shown({ isHere: true }))).toEqual({ kind: 'public' });
  });

  it('is a person by the secret of a session until it ends, is idle for a week or a month old', async () => {
    const ada = await person('Ada');
    const session = await access.sessions.begin(ada.id, null);
    expect(await access.identify(shown({ session }))).toEqual({ kind: 'person', account: ada });
    expect(await access.identify(shown({ session: `${session}x` }))).toEqual({ kind: 'public' });
    for (let day = 0; day < 29; day += 1) {
      now += DAY;
      expect((await access.identify(shown({ session })))?.kind).toBe('person');
    }
    now += DAY;
    expect((await access.identify(shown({ session })))?.kind).toBe('public');
    const idle = await access.sessions.begin(ada.id, null);
    now += 7 * DAY;
    expect((await access.identify(shown({ session: idle })))?.kind).toBe('public');
  });

  it('gives each sign-in a secret of its own, ends the one before, and keeps hashes only', async () => {
    const ada = await person('Ada');
    const first = await access.sessions.begin(ada.id, null);
    const second = await access.sessions.begin(ada.id, first);
    expect(second).not.toBe(first);
    expect((await access.identify(shown({ session: first })))?.kind).toBe('public');
    const token = await access.tokens.make(ada, { name: 'desk', scopes: ['read'], days: null });
    const files = ['headwater.db', 'headwater.db-wal'].map((file) => readFileSync(join(folder, file)));
    for (const secret of [second, token, PASSWORD])
      expect(files.some((bytes) => bytes.includes(secret))).toBe(false);
  });

  it('is a program by a token with its scopes, until it is removed or its time is over', async () => {
    const ada = await person('Ada', 'operator');
    const bearer = await access.tokens.make(ada, { name: 'desk', scopes: ['stories'], days: 2 });
    expect(await access.identify(shown({ bearer }))).toMatchObject({ kind: 'program', scopes: ['stories'] });
    expect(await access.identify(shown({ bearer: 'hw_none' }))).toBeNull();
    now += 2 * DAY;
    expect(await access.identify(shown({ bearer }))).toBeNull();
    const lasting = await access.tokens.make(ada, { name: 'desk', scopes: ['read'], days: null });
    const [, kept] = await access.tokens.list(ada.id);
    expect(await access.tokens.remove('person_other', kept?.id ?? '')).toBe(false);
    expect(await access.tokens.remove(ada.id, kept?.id ?? '')).toBe(true);
    expect(await access.identify(shown({ bearer: lasting }))).toBeNull();
  });

  it('never gives a token a scope that is of no use to its maker', async () => {
    await person('Ada');
    const editor = await person('Eve', 'editor');
    const bearer = await access.tokens.make(editor, { name: 't', scopes: ['stories', 'admin'], days: null });
    expect(await access.identify(shown({ bearer }))).toMatchObject({ scopes: ['stories'] });
    await expect(access.tokens.make(editor, { name: 't', scopes: ['admin'], days: null })).rejects.toThrow(
      'Choose what',
    );
  });
});

describe('accounts', () => {
  it('begin with an operator, by a link that works once and for a day', async () => {
    const [old, link] = [await access.people.setUp(), await access.people.setUp()];
    expect(await access.people.welcome(old)).toBeNull();
    expect(await access.people.welcome(link)).toEqual({ kind: 'set-up', role: 'operator', name: null });
    const ada = await access.people.accept(link, { name: '  Ada   Brook ', password: PASSWORD });
    expect(ada).toMatchObject({ name: 'Ada Brook', role: 'operator' });
    await expect(access.people.accept(link, { name: 'Eve', password: PASSWORD })).rejects.toThrow(
      'used already',
    );
    const late = await access.people.invite('reader');
    now += 8 * DAY;
    expect(await access.people.welcome(late)).toBeNull();
  });

  it('make the first one an operator whatever role it is invited to', async () => {
    expect((await person('Ada', 'reader')).role).toBe('operator');
    expect((await person('Ben', 'reader')).role).toBe('reader');
  });

  it('are made by no link of somebody who is an operator no more', async () => {
    const ada = await person('Ada');
    const ben = await person('Ben', 'operator');
    const links = [await access.people.invite('operator', ben.id), await access.people.reset(ada.id, ben.id)];
    const others = await access.people.invite('reader', ada.id);
    for (const link of links) expect(await access.people.welcome(link)).not.toBeNull();
    await access.people.setRole(ben.id, 'editor');
    for (const link of links) expect(await access.people.welcome(link)).toBeNull();
    expect(await access.people.welcome(others)).not.toBeNull();
    const late = await person('Cleo', 'operator');
    const last = await access.people.invite('operator', late.id);
    await access.people.remove(late.id);
    expect(await access.people.welcome(last)).toBeNull();
  });

  it('let only one of two use a link at the same moment', async () => {
    const link = await access.people.setUp();
    const tries = ['Ada', 'Eve'].map((name) => access.people.accept(link, { name, password: PASSWORD }));
    const done = await Promise.allSettled(tries);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await access.people.list()).toHaveLength(1);
  });

  it('are known by name in any letter case, and by the right password', async () => {
    await person('Ada');
    expect((await access.people.check('ADA', PASSWORD))?.name).toBe('Ada');
    expect(await access.people.check('Ada', `${PASSWORD}!`)).toBeNull();
    expect(await access.people.check('nobody', PASSWORD)).toBeNull();
    await expect(person('ada')).rejects.toThrow('Somebody else');
  });

  it('refuse names that hide or turn round, and passwords that are easily guessed', async () => {
    for (const name of ['', '\u202eadA', '<b>', 'x'.repeat(61)])
      await expect(person(name)).rejects.toThrow('Choose a name');
    for (const password of [
      'short',
      'aaaaaaaaaaaaaaaa',
      '123456789012345',
      'i am gwendolyn!',
      'x'.repeat(300),
    ]) {
      const link = await access.people.setUp();
      await expect(access.people.accept(link, { name: 'Gwendolyn', password })).rejects.toThrow('Choose a');
    }
  });

  it('always keep an operator', async () => {
    const ada = await person('Ada');
    await expect(access.people.remove(ada.id)).rejects.toThrow('only operator');
    await expect(access.people.setRole(ada.id, 'reader')).rejects.toThrow('only operator');
    const ben = await person('Ben');
    await access.people.setRole(ada.id, 'reader');
    expect((await access.people.list()).map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Ada reader',
      'Ben operator',
    ]);
    await expect(access.people.remove(ben.id)).rejects.toThrow('only operator');
  });

  it('go with their sessions and tokens; another password ends all sessions', async () => {
    await person('Ada');
    const ben = await person('Ben', 'editor');
    const session = await access.sessions.begin(ben.id, null);
    const reset = await access.people.reset(ben.id);
    expect(await access.people.welcome(reset)).toMatchObject({ kind: 'reset', name: 'Ben' });
    await access.people.accept(reset, { name: 'ignored', password: 'nine white herons' });
    expect((await access.identify(shown({ session })))?.kind).toBe('public');
    expect(await access.people.check('Ben', PASSWORD)).toBeNull();
    expect((await access.people.check('Ben', 'nine white herons'))?.role).toBe('editor');
    const again = await access.sessions.begin(ben.id, null);
    const bearer = await access.tokens.make(ben, { name: 't', scopes: ['read'], days: null });
    await access.people.remove(ben.id);
    expect((await access.identify(shown({ session: again })))?.kind).toBe('public');
    expect(await access.identify(shown({ bearer }))).toBeNull();
  });
});

describe('the audit log', () => {
  it('says who did what when, the newest first', async () => {
    const ada = await person('Ada');
    const deed = { action: 'change-sources', subject: '/sources/remove', outcome: 'done' } as const;
    await access.audit.record({ kind: 'person', account: ada }, deed);
    await access.audit.record({ kind: 'program', account: ada, token: 'desk', scopes: [] }, deed);
    await access.audit.record('command line', { ...deed, outcome: 'refused' });
    const { total, entries } = await access.audit.list({ offset: 0, limit: 2 });
    expect(total).toBe(3);
    expect(entries.map(({ who, token, outcome }) => [who, token, outcome])).toEqual([
      ['command line', null, 'refused'],
      ['Ada', 'desk', 'done'],
    ]);
    expect(entries[0]?.at).toBe('2026-11-22T10:00:00.000Z');
  });
});
