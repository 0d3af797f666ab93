export const brandCatalogue = {};
