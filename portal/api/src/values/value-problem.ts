import { ApiError, type ApiErrorDetail } from '../errors';

/** Why HubSpot would refuse a value. */
export interface ValueProblem {
  /** Property the problem is about. */
  name: string;
  /** HubSpot's code: `PROPERTY_DOESNT_EXIST`, `INVALID_OPTION`, … */
  code: string;
  message: string;
}

/**
 * HubSpot's 400 for values it refuses. The message carries the problems as JSON inside text, as seen in
 * integrations' logs; `errors[]` repeats them in the shape that the error-handling page documents
 * (https://developers.hubspot.com/docs/api-reference/error-handling).
 */
export const invalidProperties = (portalId: number, problems: ValueProblem[]): ApiError => {
  const results = problems.map(({ name, code, message }) => ({
    isValid: false,
    message,
    error: code,
    name,
    localizedErrorMessage: message,
    portalId,
  }));
  const errors: ApiErrorDetail[] = problems.map(({ name, code, message }) => ({
    message,
    code,
    context: { propertyName: [name] },
  }));
  return new ApiError(400, 'VALIDATION_ERROR', `Property values were not valid: ${JSON.stringify(results)}`, {
    errors,
  });
};
