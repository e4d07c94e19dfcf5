/** As in package.json, which a test holds it to; sheets are stamped with it. */
export const PRODUCT_VERSION = "0.2.0";

/** The add-on's name in the menu, the sidebar's title and the listing (at most 30 characters, without "Google"). */
export const PRODUCT_NAME = "RateSheet";
