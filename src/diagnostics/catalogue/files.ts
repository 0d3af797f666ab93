export const filesCatalogue = {};
