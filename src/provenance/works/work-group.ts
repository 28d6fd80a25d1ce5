import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { WorkReference } from './work-reference.ts';

/** References and captured article that are one work. */
export interface WorkGroup {
  captured: AnalysedArticle | null;
  readonly references: WorkReference[];
  /** Why the captured article is the work that was cited. */
  readonly captureEvidence: Evidence[];
  /** 0 to 1: that the captured article is the cited work; 1 where nothing was cited or captured. */
  captureConfidence: number;
}
