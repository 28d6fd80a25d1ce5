/** Replaces the process by itself with fewer memory arenas, where the system can do that; else does nothing. */
export function withFewArenas(): void;
