import type { Register } from '#domain/register.ts';
import { dataWords as t } from '#i18n/desk/data.ts';
import { type ColumnMapping, plainFields, remapped } from '#store/tables/column-mapping.ts';
import type { ReadTable } from '#store/tables/read-table.ts';

interface MappingTableProps {
  table: ReadTable;
  mapping: ColumnMapping;
  register: Register;
  onChange: (mapping: ColumnMapping) => void;
}

/** Which column goes into which field, with the first row to recognise it by. */
export function MappingTable({ table, mapping, register, onChange }: MappingTableProps) {
  const { file, rows, encoding, otherSheets, columns } = table;
  return (
    <>
      <p>{t.table.read(file, rows.length, encoding.toUpperCase())}</p>
      {otherSheets.length > 0 && <p class="advice warn">{t.table.otherSheets(otherSheets.join('、'))}</p>}
      <h3>{t.table.mapping}</h3>
      <table class="ledger">
        <thead>
          <tr>
            <th>{t.table.column}</th>
            <th>{t.table.example}</th>
            <th>{t.table.field}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, i) => (
            <tr key={column}>
              <td>{column}</td>
              <td class="muted">{rows[0]?.[i]}</td>
              <td>
                <select
                  aria-label={`${t.table.field} ${column}`}
                  value={mapping[i] ?? ''}
                  onChange={(event) => onChange(remapped(mapping, register, i, event.currentTarget.value || undefined))}
                >
                  <option value="">{t.table.skip}</option>
                  {plainFields(register).map((name) => (
                    <option key={name} value={name}>
                      {register.fields[name]?.label.zh}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
