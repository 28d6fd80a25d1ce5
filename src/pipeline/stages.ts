import type { Stage } from './stage.ts';
import { captureStage } from './stages/capture.ts';
import { provenanceStage } from './stages/provenance.ts';
import { publishStage } from './stages/publish.ts';
import { readStage } from './stages/read.ts';
import { revisitStage } from './stages/revisit.ts';
import { storyStage } from './stages/story.ts';
import { storylineStage } from './stages/storyline.ts';
import { takedownStage } from './stages/takedown.ts';

/** The way of an article, in order: the program's table of contents. */
export const stages: readonly Stage[] = [
  captureStage,
  readStage,
  revisitStage,
  takedownStage,
  storyStage,
  provenanceStage,
  publishStage,
  storylineStage,
];
