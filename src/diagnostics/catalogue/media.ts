export const mediaCatalogue = {};
