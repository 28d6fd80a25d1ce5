import type { TakedownView } from '../../../pipeline/takedown/takedown-desk.ts';

/** A request in one line: state, time left, kind, id. */
export function viewLine({ takedown, clock }: TakedownView): string {
  const minutes = Math.floor(Math.abs(clock.millisecondsLeft) / 60_000);
  const time = `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}m`;
  const left =
    clock.waitsFor === null
      ? 'over'
      : `${time} ${clock.isLate ? 'late' : 'left'}, waits for ${clock.waitsFor}`;
  return `${takedown.id}  ${takedown.state.padEnd(9)} ${takedown.kind.padEnd(6)} ${left}`;
}

/** What came of it, and what happened when. */
export function viewText(view: TakedownView): string {
  const { takedown, steps, places } = view;
  const { result, request } = takedown;
  return [
    viewLine(view),
    `from ${request.requester.name}, ${request.requester.contact}${request.domain === null ? '' : `, of ${request.domain}`}`,
    ...request.links.map((link) => `link ${link}`),
    ...(request.statement === null ? [] : [`statement: ${request.statement}`]),
    ...(places === null || takedown.proof?.shown != null
      ? []
      : [
          `to show control: TXT of ${places.dns.names[0]}, or a line in ${places.file.url}: ${places.dns.value}`,
        ]),
    ...(result === null
      ? []
      : [
          `${result.articles} articles, ${result.captures} captures removed; ${result.sentences} sentences searched for in ${result.files} files: ${result.left} left, ${result.elsewhere} in articles that stay`,
          ...result.toDo.map((one) => `left to do: ${one}`),
        ]),
    ...steps.map(({ at, step, detail }) => `${at} ${step}${detail === null ? '' : `: ${detail}`}`),
  ].join('\n');
}
