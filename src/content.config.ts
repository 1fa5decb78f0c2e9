import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as schemas from '#handbook/schemas.ts';

const mdx = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.mdx' });

/** The pages whose text is MDX. Data files (figures, glossary, forms, checklists) are read by `src/handbook`. */
export const collections = {
  regulations: defineCollection({ loader: mdx('regulations'), schema: schemas.regulation }),
  handbook: defineCollection({ loader: mdx('handbook'), schema: schemas.task }),
  roles: defineCollection({ loader: mdx('roles'), schema: schemas.role }),
  faq: defineCollection({ loader: mdx('faq'), schema: schemas.faq }),
  updates: defineCollection({ loader: mdx('updates'), schema: schemas.update }),
  pages: defineCollection({ loader: mdx('pages'), schema: schemas.plainPage }),
};
