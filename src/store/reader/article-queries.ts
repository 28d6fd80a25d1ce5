import type { Connection } from '../tables.ts';
import { SUMMARY_COLUMNS } from './rows.ts';

/** Articles as lists show them: each with its story and verdict, where there are any. */
export function summaries(db: Connection) {
  return db
    .selectFrom('articles')
    .leftJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .leftJoin('verdicts', 'verdicts.article_id', 'articles.id')
    .select(SUMMARY_COLUMNS);
}

/** Articles whole: each with its text and verdict. */
export function dossierRows(db: Connection) {
  return textlessRows(db)
    .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
    .select(['revisions.text', 'verdicts.evidence']);
}

/** The same without their texts and evidence, which are most of what is stored of them. */
export function textlessRows(db: Connection) {
  return db
    .selectFrom('articles')
    .leftJoin('verdicts', 'verdicts.article_id', 'articles.id')
    .selectAll('articles')
    .select(['verdicts.kind', 'verdicts.primary_source', 'verdicts.reason']);
}
