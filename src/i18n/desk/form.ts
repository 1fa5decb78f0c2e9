/** Words that every form of the desk has, in Simplified Chinese. */
export const formWords = {
  takeOver: '采用',
  required: '必填',
  fault: (what: string, allowed: string) => `${what}；允许：${allowed}`,
  refused: (count: number) => `没有保存，有 ${count} 处要改；已输入的都还在：`,
} as const;
