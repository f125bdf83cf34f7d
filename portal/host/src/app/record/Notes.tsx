import { Button, Skeleton, Textarea, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { loadOwners } from '../api/definitions';
import { addNote, plainText, readNotes } from '../api/notes';
import { formatDateTime, parseStoredDate } from '../format';
import { ownerName } from '../names';
import type { ObjectType } from '../object-types';
import { inPlainWords } from '../plain-words';
import { useSession } from '../session';
import { ErrorPanel } from '../shell/ErrorPanel';
import { useLoaded } from '../use-loaded';
import styles from './Overview.module.css';

interface Props {
  type: ObjectType;
  recordId: string;
  version: number;
}

/** The notes of a record, newest first, with a field to add one. */
export function Notes({ type, recordId, version }: Props) {
  const { conventions } = useSession();
  const { state, reload } = useLoaded(
    `notes:${type.apiName}:${recordId}`,
    async (signal) => Promise.all([readNotes(type.apiName, recordId, signal), loadOwners()]),
    version,
  );
  return (
    <section aria-labelledby="notes-title">
      <Title order={2} size="h5" mb="xs" id="notes-title">
        Notes
      </Title>
      <NoteForm type={type} recordId={recordId} onAdded={reload} />
      {state.status === 'loading' && <Skeleton h={90} role="status" aria-label="Reading the notes" />}
      {state.status === 'error' && (
        <ErrorPanel title="The notes could not be read" error={state.error} onRetry={reload} />
      )}
      {state.status === 'ready' && state.data[0].length === 0 && <p className="soft">No notes yet.</p>}
      {state.status === 'ready' && (
        <ul className={styles.notes}>
          {state.data[0].map((note) => {
            const owner = state.data[1].find(({ id }) => id === note.properties.hubspot_owner_id);
            const at = parseStoredDate(note.properties.hs_timestamp ?? note.createdAt);
            return (
              <li key={note.id} className={styles.note}>
                <div className={styles.noteHead}>
                  <span dir="auto">{owner ? ownerName(owner) : 'Note'}</span>
                  {at && <time dateTime={at.toISOString()}>{formatDateTime(at, conventions)}</time>}
                </div>
                <p className={styles.noteBody} dir="auto">
                  {plainText(note.properties.hs_note_body ?? '')}
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function NoteForm({ type, recordId, onAdded }: Omit<Props, 'version'> & { onAdded: () => void }) {
  const { user } = useSession();
  const [text, setText] = useState('');
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    setSaving(true);
    try {
      await addNote(type.apiName, recordId, text.trim(), user.ownerId);
      setText('');
      setProblem(null);
      onAdded();
    } catch (error) {
      setProblem(inPlainWords(error as Error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <form className={styles.compose} onSubmit={(event) => void save(event)}>
      <Textarea
        label="Add a note"
        dir="auto"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={65_536}
        value={text}
        error={problem}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="xs" loading={saving} disabled={text.trim() === ''}>
          Save note
        </Button>
      </div>
    </form>
  );
}
