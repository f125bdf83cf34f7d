import { Pagination, Select } from '@mantine/core';
import { searchWindow } from '../api/records';
import { formatNumber } from '../format';
import { useSession } from '../session';
import { pageSizes, type ViewState } from './view-state';
import styles from './IndexPage.module.css';

interface Props {
  view: ViewState;
  total: number;
  onChange: (part: Partial<ViewState>) => void;
}

/** Pages through the results, as far as HubSpot's search reaches; the total is exact beyond that. */
export function IndexPaging({ view, total, onChange }: Props) {
  const { conventions } = useSession();
  const number = (value: number): string => formatNumber(value, conventions);
  const reachable = Math.min(total, searchWindow);
  const pages = Math.ceil(reachable / view.pageSize);
  const first = (view.page - 1) * view.pageSize + 1;
  const last = Math.min(view.page * view.pageSize, total);
  return (
    <div className={styles.paging}>
      <span className="soft">
        {number(first)}–{number(last)} of {number(total)}
        {total > searchWindow && `; search reaches the first ${number(searchWindow)}, narrow it for the rest`}
      </span>
      <Pagination
        component="nav"
        aria-label="Pages"
        size="sm"
        total={pages}
        value={view.page}
        onChange={(page) => onChange({ page })}
        getItemProps={(page) => ({ 'aria-label': `Page ${page}` })}
        getControlProps={(control) => ({
          'aria-label': control === 'previous' ? 'Previous page' : control === 'next' ? 'Next page' : control,
        })}
      />
      <Select
        className={styles.pageSize}
        size="xs"
        aria-label="Records per page"
        data={pageSizes.map((size) => ({ value: String(size), label: `${size} per page` }))}
        value={String(view.pageSize)}
        allowDeselect={false}
        onChange={(size) => size && onChange({ pageSize: Number(size) })}
      />
    </div>
  );
}
