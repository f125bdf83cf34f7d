import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { crmRequest } from '../../app/api/client';
import { addNote } from '../../app/api/notes';
import { inPlainWords } from '../../app/plain-words';
import { useCardRuntime } from '../../extension/card-runtime';
import { apiNameOf } from '../../extension/object-type-names';
import { type RecordReference } from '../../shared-types';

interface Props {
  kind: 'note' | 'task';
  record: RecordReference;
  onClose: () => void;
  onFailed: (message: string) => void;
}

interface LabelsAnswer {
  results: { category: string; typeId: number }[];
}

/** Creates a task for a record; the association's type is asked of the portal. */
async function addTask(record: RecordReference, subject: string, body: string, ownerId: string | null) {
  const objectType = apiNameOf(record.objectTypeId);
  const labels = await crmRequest<LabelsAnswer>(
    'GET',
    `/crm/associations/2026-09/tasks/${objectType}/labels`,
  );
  const type = labels.results.find(({ category }) => category === 'HUBSPOT_DEFINED');
  if (!type) throw new Error('This portal has no association between tasks and this kind of record.');
  await crmRequest('POST', '/crm/objects/2026-09/tasks', {
    body: {
      properties: {
        hs_timestamp: new Date().toISOString(),
        hs_task_subject: subject,
        hs_task_body: body,
        hs_task_status: 'NOT_STARTED',
        ...(ownerId && { hubspot_owner_id: ownerId }),
      },
      associations: [
        {
          to: { id: record.objectId },
          types: [{ associationCategory: type.category, associationTypeId: type.typeId }],
        },
      ],
    },
  });
}

/** The dialog of the ADD_NOTE and ADD_TASK actions. */
export function ActivityForm({ kind, record, onClose, onFailed }: Props) {
  const { props } = useCardRuntime();
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const isNote = kind === 'note';
  const ready = isNote ? text.trim() !== '' : subject.trim() !== '';

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      if (isNote) await addNote(apiNameOf(record.objectTypeId), record.objectId, text, props.user.ownerId);
      else await addTask(record, subject, text, props.user.ownerId);
      props.onAlert({ type: 'success', message: isNote ? 'The note is saved.' : 'The task is saved.' });
      props.onRecordChanged();
      onClose();
    } catch (error) {
      onFailed(inPlainWords(error as Error));
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={isNote ? 'Add a note' : 'Add a task'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={(event) => void save(event)}>
        <Stack>
          {!isNote && (
            <TextInput
              label="Title"
              required
              value={subject}
              onChange={(event) => setSubject(event.currentTarget.value)}
            />
          )}
          <Textarea
            label={isNote ? 'Note' : 'Details'}
            required={isNote}
            rows={4}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy} disabled={!ready}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
