export const pptxCatalogue = {};
