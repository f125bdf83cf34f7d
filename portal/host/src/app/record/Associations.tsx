import { useSession } from '../session';
import type { ObjectType } from '../object-types';
import { AssociationSection } from './AssociationSection';

interface Props {
  type: ObjectType;
  recordId: string;
  version: number;
}

/** A section per kind of record that may be associated: standard ones first, then the portal's custom objects. */
export function Associations({ type, recordId, version }: Props) {
  const { types } = useSession();
  const associated = types.filter(
    (other) =>
      type.associatedTypeIds.includes(other.objectTypeId) ||
      other.associatedTypeIds.includes(type.objectTypeId),
  );
  return (
    <>
      {associated.map((other) => (
        <AssociationSection key={other.slug} from={type} to={other} recordId={recordId} version={version} />
      ))}
    </>
  );
}
