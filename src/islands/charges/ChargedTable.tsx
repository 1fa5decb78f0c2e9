import { chargesWords as t } from '#i18n/desk/charges.ts';
import { deskAddress } from '../desk/data.ts';
import { registerOf } from '../desk/registers.ts';
import { type Charge, sumOf } from './charges.ts';
import { yuan } from './yuan.ts';

/** What was charged on a day, line by line. */
export function ChargedTable({ charges, named }: { charges: readonly Charge[]; named: (id: string) => string }) {
  const payment = registerOf('call-ins').fields['payment'];
  return (
    <section>
      <h2>{t.charged.heading}</h2>
      {charges.length === 0 ? (
        <p class="empty">{t.charged.none}</p>
      ) : (
        <div class="scroll">
          <table class="ledger">
            <thead>
              <tr>
                <th>{t.charged.no}</th>
                <th>{t.charged.customer}</th>
                <th>{t.charged.payment}</th>
                <th>{t.charged.proof}</th>
                <th class="amount">{t.charged.fee}</th>
              </tr>
            </thead>
            <tbody>
              {charges.map((charge) => (
                <tr key={charge.entry.id}>
                  <td>
                    <a class="no" href={deskAddress(`/desk/${charge.entry.register}/?entry=${charge.entry.id}`)}>
                      {charge.entry.no}
                    </a>
                  </td>
                  <td>{named(String(charge.entry.values['customer'] ?? ''))}</td>
                  <td>{charge.payment ? payment?.format(charge.payment, 'zh') : t.charged.unsettled}</td>
                  <td>{charge.payment === 'cash' && charge.proof ? named(charge.proof) : charge.proof}</td>
                  <td class="amount">{charge.fee === undefined ? '' : yuan(charge.fee)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th colSpan={4}>{t.charged.total}</th>
                <td class="amount">{yuan(sumOf(charges))}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}
