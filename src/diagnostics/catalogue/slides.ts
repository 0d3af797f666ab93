export const slidesCatalogue = {};
