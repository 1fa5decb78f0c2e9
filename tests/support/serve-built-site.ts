import { serve } from '../../src/commands/static-server.ts';

/** Serves both builds for the whole run: `SITE` at the root, `SUB_PATH_SITE` under `/service/`. */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
  const servers = await Promise.all([serve('dist'), serve('.cache/sub-path', '/service/')]);
  process.env['SITE'] = servers[0].url;
  process.env['SUB_PATH_SITE'] = servers[1].url;
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
