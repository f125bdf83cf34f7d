/**
 * The marketing of the invented company Harborline, which sells planning software for warehouses: campaigns, and the
 * pages, forms, e-mails and events that they use.
 */
export * from './campaigns';
export * from './content';
