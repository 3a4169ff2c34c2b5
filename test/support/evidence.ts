import type { Evidence } from '../../lib/model/evidence.ts';

/** Of somebody of whom nothing is known. */
export const nothingKnown = (parser = 1): Evidence => ({
  parser,
  levels: [],
  functions: [],
  places: [],
  sizes: [],
  industries: [],
  texts: [],
  companies: [],
  degrees: [],
  yearsAtCompany: [],
  yearsInRole: [],
  attributes: {},
  hasCompany: false,
});
