export const textCatalogue = {};
