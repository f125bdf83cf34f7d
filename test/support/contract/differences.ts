/** A known difference between an official specification and what HubSpot documents or has been seen to answer. */
export interface Difference {
  /** `METHOD template` of the operations concerned. */
  operations: RegExp;
  on: 'request' | 'answer';
  /** The mismatch as `signatureOf` writes it, or `status 207`. */
  signature: RegExp;
  reason: string;
}

/** Every difference the contract run allows; anything else is a mismatch. */
export const DIFFERENCES: Difference[] = [
  {
    operations: /./,
    on: 'answer',
    signature: /^additionalProperties \/status$/,
    reason:
      'Error bodies carry status "error" (developers.hubspot.com/docs/api-reference/error-handling); schema Error leaves it out.',
  },
  {
    operations: /./,
    on: 'answer',
    signature: /^(required \/category|additionalProperties \/(errorType|policyName|requestId))$/,
    reason:
      'Rate-limit answers have errorType, policyName and requestId in place of category (developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines).',
  },
  {
    operations: /\/batch\//,
    on: 'answer',
    signature: /^status 207$/,
    reason:
      'Partly failed batches answer 207 (error-handling page, "Multi-status errors"); several documents declare only the success. Checked against the success schema.',
  },
  {
    operations: /\/batch\//,
    on: 'answer',
    signature: /^type \/errors\/\*\/subCategory string$/,
    reason: 'Schema StandardError calls subCategory an object; HubSpot sends text, as in schema Error.',
  },
  {
    operations: /(\/associations\/|\/labels$|\/configurations\/)/,
    on: 'answer',
    signature: /^type (\/results\/\*|\/results\/\*\/to\/\*\/associationTypes\/\*)\/label null$/,
    reason:
      'The unlabelled association type has label null (associations guide); the schema has no nullable label.',
  },
  {
    operations: /\/crm\/objects\//,
    on: 'answer',
    signature: /^type (\/results\/\*)?\/properties\/[^/]+ null$/,
    reason:
      'A property that was asked for and has no value answers null (CRM objects guide); the schema maps names to text only.',
  },
];

export const differenceFor = (
  operation: string,
  on: Difference['on'],
  signature: string,
): Difference | undefined =>
  DIFFERENCES.find((row) => row.on === on && row.operations.test(operation) && row.signature.test(signature));
