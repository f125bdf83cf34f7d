import type { SetupStep } from '@tandem/core';

/** Says whether two steps are about the same thing. */
export const keyOf = (step: SetupStep): string => {
  switch (step.kind) {
    case 'create-group':
    case 'relabel-group':
      return `${step.objectType}/group`;
    case 'create-property':
    case 'restore-property':
      return `${step.objectType}/${step.property.name}`;
    case 'update-property':
    case 'conflict':
      return `${step.objectType}/${step.name}`;
    case 'create-custom-object':
      return step.definition.name;
    case 'create-association':
      return `${step.from}/${step.to}`;
    case 'create-agreement':
      return `agreement ${step.terms.version}`;
  }
};
