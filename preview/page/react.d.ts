/** The one thing the page takes from React, in which Univer's floating elements are written. */
declare module "react" {
  export function createElement(type: string, props: Readonly<Record<string, string>>): object;
}
