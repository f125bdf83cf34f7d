/** The body that HubSpot answers with, status 400, when a private function fails. */
export interface FunctionErrorBody {
  status: 'error';
  message: string;
  correlationId: string;
  category: string;
  subCategory: string;
  errors: { subCategory: string; message: string; context: Record<string, string[]> }[];
}

/**
 * HubSpot's answer for a function that failed outside its own code: the process ended or never answered.
 * The shape is the one that HubSpot's own execution service gives for a thrown error
 * (`@hubspot/ui-extensions-dev-server`, `dist/lib/serverless/errors.js`).
 */
export function functionErrorBody(functionName: string, cause: string): FunctionErrorBody {
  return {
    status: 'error',
    message: "There was a problem reaching the app's API. Contact the app developer for more information.",
    correlationId: 'n/a',
    category: 'VALIDATION_ERROR',
    subCategory: 'GenXExecutionErrorType.APP_ERROR',
    errors: [
      {
        subCategory: 'ServerlessActionExecutionError.SERVERLESS_FUNCTION_ERROR',
        message: `The serverless function '${functionName}' failed to execute: ${cause}.`,
        context: {
          exception: [cause],
          logId: ['n/a'],
          appFunctionLogId: ['n/a'],
          serverlessFunction: [functionName],
        },
      },
    ],
  };
}

/** A plain HubSpot error body, for everything that is not the function's own failure. */
export function errorBody(category: string, message: string): Record<string, string> {
  return { status: 'error', message, correlationId: 'n/a', category };
}
