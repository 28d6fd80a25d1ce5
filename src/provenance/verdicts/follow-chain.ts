import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import type { ChosenParents } from '../derive/choose-parents.ts';
import type { DerivationCandidate } from '../derive/derive.ts';
import type { StoryContext } from '../derive/story-context.ts';
import type { WorkGroup } from '../works/work-group.ts';

/** The way from an article to the end of what it derives from. */
export interface Chain {
  readonly end: WorkGroup;
  /** 0 to 1: that the article's content comes from the end. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly steps: number;
  /** The works of a circle that the chain runs into, in order; empty where it ends. */
  readonly circle: readonly WorkGroup[];
}

/** Evidence kept per verdict, the nearest links of the chain first. */
export const MOST_EVIDENCE = 12;

interface Step extends Pick<DerivationCandidate, 'confidence' | 'evidence' | 'cited'> {
  readonly to: WorkGroup;
  /** Of the article's text that is the work's; unknown of uncaptured works. */
  readonly share?: number | null;
}

interface Context {
  readonly story: StoryContext;
  readonly parents: ChosenParents;
  readonly catalogue: OutletCatalogue;
}

/** Follows an article's parent to the end: captured articles by their own parents, uncaptured works by what others say of them. */
export function followChain(context: Context, article: string, parent: DerivationCandidate): Chain {
  const path = [context.story.works.ofArticle(article), parent.group];
  const steps: Step[] = [{ ...parent, to: parent.group }];
  let circle: WorkGroup[] = [];
  for (;;) {
    const next = nextStep(context, path.at(-1) as WorkGroup);
    if (next === null) break;
    steps.push(next);
    const place = path.indexOf(next.to);
    if (place >= 0) {
      circle = path.slice(place);
      break;
    }
    path.push(next.to);
  }
  const end = path.at(-1) as WorkGroup;
  return {
    end,
    confidence: sureOfEnd(context, end, steps),
    evidence: steps.flatMap(({ evidence }) => evidence).slice(0, MOST_EVIDENCE),
    steps: path.length - 1,
    circle,
  };
}

function nextStep({ story, parents }: Context, group: WorkGroup): Step | null {
  if (group.captured === null) {
    const step = story.chains.get(group);
    return step === undefined ? null : { ...step, cited: true };
  }
  const parent = parents.parentOf(group.captured.article.id);
  return parent === null || parent.kind === 'mention' ? null : { ...parent, to: parent.group };
}

/** A captured end of a chain that neither shows own reporting nor names a source may have another source itself. */
const SILENT_END = 0.85;
/** All the more where nobody names it: both may carry the same agency's text. */
const UNVOUCHED_END = 0.55;

/** Product along the chain. */
function sureOfEnd({ catalogue }: Context, { captured }: WorkGroup, steps: readonly Step[]): number {
  const product = (sure: (step: Step, place: number) => number) =>
    steps.reduce((so, step, place) => so * sure(step, place), 1);
  const carried = () =>
    product((step, place) => (place === steps.length - 1 ? step.confidence : onTheWay(step)));
  if (captured === null || captured.analysis.ownReporting.length > 0) return carried();
  if (!steps.at(-1)?.cited) return product(({ confidence }) => confidence) * UNVOUCHED_END;
  const isDispatch = isAgencyPage(captured, catalogue) && captured.analysis.citations.length === 0;
  return (isDispatch ? carried() : product(({ confidence }) => confidence)) * SILENT_END;
}

/** What an agency has on its own site under its own name is its dispatch, though it bears no mark there. */
function isAgencyPage({ article: { outlet } }: AnalysedArticle, catalogue: OutletCatalogue): boolean {
  return outlet !== null && catalogue.byDomain(outlet.domain)?.kind === 'agency';
}

/** Who carries most of a text has it from where the others have it, whichever of them had it from the other. */
const CARRIED = 0.9;
const MOSTLY = 0.6;

/** How sure a step is of the end of a chain that goes on: where text is shared, the doubt is rather of the direction. */
function onTheWay({ confidence, cited, share = null }: Step): number {
  return !cited && (share ?? 0) >= MOSTLY ? Math.max(confidence, CARRIED) : confidence;
}
