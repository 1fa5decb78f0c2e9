/** The words of the pages that are printed: papers and registers. */
export const papers = {
  tools: '打印工具',
  print: '打印',
  back: '返回',
  hint: '按实际大小打印，不要缩放',
  unknown: '没有这种单据。请从登记里的“打印”进来。',
  missing: '这台电脑上没有这条登记，打印不了。可以先在“导出与导入”里导入同事的文件。',
  book: {
    row: '序号',
    pages: (page: number, count: number) => `第 ${page} 页／共 ${count} 页`,
    period: (from: string, until: string) => (from === until ? from : `${from} 至 ${until}`),
    void: '作废',
    reason: (state: string, reason: string) => `${state}原因：${reason}`,
    more: '（余见电子登记）',
    count: (all: number) => `本期共 ${all} 笔`,
    ofThese: (states: readonly (readonly [state: string, count: number])[]) =>
      states.map(([state, count]) => `${state} ${count} 笔`).join('，'),
    signatures: ['登记人', '核对人', '签收'],
    day: '日期',
  },
} as const;
