import type { AstroIntegration } from 'astro';
import { contentProblems } from '#handbook/checks/all.ts';
import { handbook } from '#handbook/current.ts';
import { problemReport } from '#handbook/problem.ts';
import { readHandbook } from '#handbook/read-handbook.ts';

/** Stops a build over bad content, naming file, line and what is allowed; while editing it only tells. */
export default function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const problems = contentProblems(handbook());
        if (problems.length === 0) return;
        const report = problemReport(problems);
        if (command === 'dev') logger.warn(report);
        else throw new ContentError(report);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add('content');
        server.watcher.on('change', (file) => {
          if (!/\bcontent\b/.test(file)) return;
          const problems = contentProblems(readHandbook(process.cwd()));
          if (problems.length > 0) logger.warn(problemReport(problems));
        });
      },
    },
  };
}

/** Bad content: its message is the whole report, so that no trace of the program stands before it. */
class ContentError extends Error {
  override name = '';

  constructor(report: string) {
    super(report);
    this.stack = report;
  }
}
