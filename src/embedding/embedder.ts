/** Turns texts into vectors that lie near each other where the texts mean the same, by a model that the user runs. */
export interface Embedder {
  /** The model by name, and what tells its versions apart: part of the version of the stories that it helped to find. */
  readonly version: string;
  /** A vector for each text, in order, all of one length. Throws where the model cannot be asked. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
