/** The source of a module of Univer, with fields that are set quickly. */
export function quickFields(source: string): string;
