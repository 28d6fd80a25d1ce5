/** Below this confidence a source is not believed. */
export const BELIEVED = 0.5;
