import type { Plugin } from "esbuild";

/** Has a bundle take Univer with fields that are set, and calculations that begin, quickly. */
export const quickUniver: Plugin;
