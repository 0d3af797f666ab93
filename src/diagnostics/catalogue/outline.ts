export const outlineCatalogue = {};
