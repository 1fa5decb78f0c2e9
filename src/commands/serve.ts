import { existsSync } from 'node:fs';
import { serve } from './static-server.ts';

const PORT = 4321;

if (!existsSync('dist/index.html')) {
  console.error('还没有生成网站。请先运行 npm start，或 npm run build。');
  process.exit(1);
}
const { url } = await serve('dist', process.env['BASE_PATH'] ?? '/', Number(process.env['PORT'] ?? PORT));
console.log(`\n售后服务手册：${url}\n按 Ctrl C 停止。`);
