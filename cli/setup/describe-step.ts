import type { SetupStep } from '@tandem/core';

/** One line about a step, e.g. `+ contacts: property tandem_feedback_rating "Lead rating"`. */
export const describeStep = (step: SetupStep): string => {
  switch (step.kind) {
    case 'create-group':
      return `+ ${step.objectType}: property group ${step.group.name} "${step.group.label}"`;
    case 'relabel-group':
      return `~ ${step.objectType}: property group ${step.group.name}: label "${step.from}" becomes "${step.group.label}"`;
    case 'create-property':
      return `+ ${step.objectType}: property ${step.property.name} "${step.property.label}"`;
    case 'restore-property':
      return `+ ${step.objectType}: property ${step.property.name} is restored from the archive`;
    case 'update-property':
      return `~ ${step.objectType}: property ${step.name}: ${describeChanges(step)}`;
    case 'create-custom-object':
      return `+ custom object ${step.definition.name} "${step.definition.labels.plural}" with ${step.definition.properties.length} properties`;
    case 'create-association':
      return `+ ${step.from}: association with ${step.to.toLowerCase()}`;
    case 'create-agreement':
      return `+ alignment agreement, version ${step.terms.version}`;
    case 'conflict':
      return `! ${step.objectType}: property ${step.name}: ${describeConflict(step)}`;
  }
};

const describeChanges = ({
  changes,
  addedOptions,
}: Extract<SetupStep, { kind: 'update-property' }>): string =>
  [
    changes.label !== undefined && `label becomes "${changes.label}"`,
    changes.description !== undefined && 'description',
    changes.options && `adds ${addedOptions.length === 1 ? 'option' : 'options'} ${addedOptions.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');

const describeConflict = ({ problem }: Extract<SetupStep, { kind: 'conflict' }>): string => {
  const where = problem.archived ? 'an archived property of this name' : 'a property of this name';
  const what =
    problem.kind === 'other-type'
      ? `has type ${problem.has}, Tandem needs ${problem.needs}`
      : 'does not demand unique values, Tandem needs that';
  const remedy = problem.archived
    ? 'Delete it for good in HubSpot, or wait until HubSpot does (90 days), then run setup again.'
    : 'If nothing uses it, delete it for good in HubSpot, then run setup again.';
  return `${where} ${what}. ${remedy}`;
};
