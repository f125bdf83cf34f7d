import { dateTime, html, inGroup, number, readOnly, select, text, type DefaultProperty } from './define';
import { recordProperties } from './shared';

const activity = (groupName: string, rows: DefaultProperty[]): DefaultProperty[] =>
  inGroup(groupName, [
    ...recordProperties(),
    dateTime('hs_timestamp', 'Activity date'),
    text('hs_attachment_ids', 'Attached file IDs'),
    ...rows,
  ]);

/** Default properties of notes: https://developers.hubspot.com/docs/guides/api/crm/engagements/notes */
export const noteProperties = (): DefaultProperty[] => activity('note', [html('hs_note_body', 'Note body')]);

/** Default properties of tasks: https://developers.hubspot.com/docs/guides/api/crm/engagements/tasks */
export const taskProperties = (): DefaultProperty[] =>
  activity('task', [
    text('hs_task_subject', 'Task Title'),
    html('hs_task_body', 'Task Notes'),
    select('hs_task_status', 'Task Status', [
      'NOT_STARTED',
      'IN_PROGRESS',
      'WAITING',
      'COMPLETED',
      'DEFERRED',
    ]),
    select('hs_task_priority', 'Priority', ['NONE', 'LOW', 'MEDIUM', 'HIGH']),
    select('hs_task_type', 'Task Type', ['EMAIL', 'CALL', 'TODO', 'LINKED_IN', 'MEETING']),
    text('hs_task_reminders', 'Reminders'),
    dateTime('hs_task_completion_date', 'Completed at', { readOnly: true }),
  ]);

/** Default properties of calls: https://developers.hubspot.com/docs/guides/api/crm/engagements/calls */
export const callProperties = (): DefaultProperty[] =>
  activity('call', [
    text('hs_call_title', 'Call Title'),
    html('hs_call_body', 'Call notes'),
    select('hs_call_direction', 'Call direction', ['INBOUND', 'OUTBOUND']),
    select('hs_call_status', 'Call status', ['COMPLETED', 'BUSY', 'NO_ANSWER', 'FAILED', 'CANCELED']),
    text('hs_call_disposition', 'Call outcome'),
    number('hs_call_duration', 'Call duration'),
    text('hs_call_from_number', 'From number'),
    text('hs_call_to_number', 'To number'),
    text('hs_call_recording_url', 'Recording URL'),
    text('hs_activity_type', 'Call and meeting type'),
  ]);

/** Default properties of meetings: https://developers.hubspot.com/docs/guides/api/crm/engagements/meetings */
export const meetingProperties = (): DefaultProperty[] =>
  activity('meeting', [
    text('hs_meeting_title', 'Meeting name'),
    html('hs_meeting_body', 'Meeting description'),
    dateTime('hs_meeting_start_time', 'Meeting start time'),
    dateTime('hs_meeting_end_time', 'Meeting end time'),
    text('hs_meeting_location', 'Meeting location'),
    text('hs_meeting_external_url', 'External URL'),
    html('hs_internal_meeting_notes', 'Internal meeting notes'),
    text('hs_activity_type', 'Call and meeting type'),
    select('hs_meeting_outcome', 'Meeting outcome', [
      'SCHEDULED',
      'COMPLETED',
      'RESCHEDULED',
      'NO_SHOW',
      'CANCELED',
    ]),
  ]);

/** Default properties of logged e-mails: https://developers.hubspot.com/docs/guides/api/crm/engagements/email */
export const emailProperties = (): DefaultProperty[] =>
  activity('email', [
    text('hs_email_subject', 'Email subject'),
    html('hs_email_html', 'Email body'),
    html('hs_email_text', 'Email text'),
    select('hs_email_direction', 'Email direction', ['EMAIL', 'INCOMING_EMAIL', 'FORWARDED_EMAIL']),
    select('hs_email_status', 'Email send status', ['BOUNCED', 'FAILED', 'SCHEDULED', 'SENDING', 'SENT']),
    text('hs_email_headers', 'Email headers'),
    ...readOnly([
      text('hs_email_from_email', 'Email from address'),
      text('hs_email_to_email', 'Email to address'),
      number('hs_email_open_count', 'Number of email opens'),
      number('hs_email_click_count', 'Number of email clicks'),
      number('hs_email_reply_count', 'Number of email replies'),
    ]),
  ]);

/** Default properties of communications: https://developers.hubspot.com/docs/guides/api/crm/engagements/communications */
export const communicationProperties = (): DefaultProperty[] =>
  activity('communication', [
    html('hs_communication_body', 'Communication body'),
    select('hs_communication_channel_type', 'Channel type', ['SMS', 'WHATS_APP', 'LINKEDIN_MESSAGE']),
    select('hs_communication_logged_from', 'Logged from', ['CRM']),
  ]);
