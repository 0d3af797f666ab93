/** Codes of currencies (ISO 4217) before a figure, as a piece of a regular expression. */
export const CODES =
  'USD|RMB|CNY|EUR|GBP|JPY|CHF|NOK|SEK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|AUD|NZD|CAD|HKD|SGD|TWD|KRW|INR|THB|IDR|MYR|PHP|VND|BRL|MXN|ZAR|ILS|AED|SAR';
