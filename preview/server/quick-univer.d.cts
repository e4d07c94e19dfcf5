/** The source of a module of Univer, which sets fields and begins calculations quickly. */
export function quickUniver(source: string): string;
