/** Currencies offered, the most used first; each can be compared with the others. */
export const CURRENCIES: readonly string[] = (
  'USD EUR GBP JPY CHF AUD CAD CNY INR BRL AED ARS CLP COP CZK DKK EGP HKD HUF IDR ILS KRW MXN MYR NOK NZD PHP PLN ' +
  'RON SAR SEK SGD THB TRY TWD UAH VND ZAR'
).split(' ');
