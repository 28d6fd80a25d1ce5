import { soundOf } from './name-sound.ts';

/** Given names and the short forms that papers use for them, a line for each name: "Bernie" is what Bernard is called. */
const NAMES = `
  alexander alex sasha sandy alec, alexandra sasha alex sandra, andrew andy drew, anthony tony, anton toni tosha, barbara barb babs,
  benjamin ben benny bibi, bernard bernie, charles charlie chuck, christine chris christie, christina chris tina, christopher chris,
  daniel dan danny, david dave davey, deborah deb debbie, dmitri dima mitya, donald don donny, dorothy dot dottie, edward ed eddie ted,
  elizabeth liz beth betty lizzie, yelena lena, francis frank, francisco paco pancho, franklin frank, frederick fred freddie,
  friedrich fritz, gennady gena, gerald gerry jerry, giuseppe beppe peppe, gregory greg, grigory grisha, harold harry, henry harry hank,
  ignacio nacho, ivan vanya, jacob jake, jakub kuba, james jim jimmy jamie, jan honza, jaroslav jarek, jeffrey jeff, jennifer jen jenny,
  jerome jerry, john jack johnny, jose pepe, joseph joe joey, josef sepp, joshua josh, judith judy, katarzyna kasia, katherine kate kathy
  katie, catherine kate cathy, kenneth ken kenny, konstantin kostya, lawrence larry, leonard len leo, luigi gigi, malgorzata gosia,
  manuel manolo, margaret meg maggie peggy, maria masha, matthew matt, michael mike mick mickey, mikhail misha, natalia natasha,
  nathaniel nate nathan, nicholas nick nicky, nikolai kolya, patricia pat patty, patrick pat paddy, peter pete, philip phil,
  raymond ray, rebecca becky, richard dick rick rich ricky, robert bob bobby rob robbie, ronald ron ronnie, samuel sam sammy,
  sergei seryozha, stephen steve, steven steve, susan sue susie, tatiana tanya, theodore ted teddy, thomas tom tommy, timothy tim,
  ulrich uli, victor vic, vladimir volodya vova, volodymyr volodya vova, wilhelm willy, william bill billy will willie, yekaterina
  katya, yevgeny zhenya, zbigniew zbyszek
`;

let byShortForm: Map<string, ReadonlySet<string>> | null = null;

/** Whether one of two sounds (`soundOf`) is of a short form of the given name that the other is of. */
export function isNickname(a: string, b: string): boolean {
  byShortForm ??= readNames();
  return byShortForm.get(a)?.has(b) === true || byShortForm.get(b)?.has(a) === true;
}

function readNames(): Map<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of NAMES.split(',')) {
    const [full = '', ...short] = line.trim().split(/\s+/).map(soundOf);
    for (const form of short) found.set(form, (found.get(form) ?? new Set()).add(full));
  }
  return found;
}
