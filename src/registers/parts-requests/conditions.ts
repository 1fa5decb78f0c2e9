import type { Condition } from '#domain/register.ts';

/**
 * What goes straight to the site has an address to go to.
 * @source gen-2.5
 */
export const addressedToSite: Condition = ({ toSite }) => (toSite === true ? ['address'] : []);

/**
 * Everything that was asked for has come: equipment is not on site without its parts.
 * @source gen-2.2
 */
export const allThere: Condition = ({ complete }) => {
  if (complete !== false) return ['complete'];
  const fault = {
    what: { zh: '配件不齐', en: 'The parts are not complete' },
    allowed: { zh: '补齐后记“是”；缺的照旧催', en: 'yes, once what is missing has come' },
  };
  return ['complete', { field: 'complete', fault }];
};
