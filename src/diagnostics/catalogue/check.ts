export const checkCatalogue = {};
