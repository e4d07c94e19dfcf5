/** The add-on's name in the menu, the sidebar's title and the listing (at most 30 characters, without "Google"). */
export const PRODUCT_NAME = "RateSheet";
