import type { Operation } from '../operation';
import { formSubmissionsList } from './form-submissions.list';
import { formsGet } from './forms.get';
import { formsList } from './forms.list';

export const formOperations: Operation[] = [formsList, formsGet, formSubmissionsList];
