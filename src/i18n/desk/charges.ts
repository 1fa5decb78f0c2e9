/** Words of the accountant's screen and of the check of receipts, in Simplified Chinese. */
export const chargesWords = {
  title: '收款与开票',
  day: '日期',
  today: '今天',
  before: '前一天',
  after: '后一天',
  sums: {
    charged: '当天收费',
    cash: '其中现金',
    invoices: '其中发票',
    count: (count: number) => `${count} 笔`,
  },
  cash: {
    heading: '待交现金',
    none: '没有待交的现金。',
    received: '已收到',
    done: (no: string, amount: string) => `${no} 的现金 ${amount} 已签收`,
  },
  invoices: {
    heading: '待开发票',
    none: '没有待开的发票。',
    save: '已开',
    done: (no: string, invoice: string) => `${no} 的发票 ${invoice} 已登记`,
  },
  unsettled: {
    heading: '收款方式未定',
    none: '每笔收费都有收款方式。',
    hint: '有费服务做完了，还没有写怎么收款或收多少。',
    open: '去填写',
  },
  offList: {
    heading: '与价目表不符、未写原因',
    none: '没有与价目表不符的收费。',
  },
  charged: {
    heading: '当天收费明细',
    none: '当天没有收费。',
    no: '编号',
    customer: '客户',
    payment: '收款方式',
    fee: '金额',
    proof: '签收或发票',
    unsettled: '未定',
    total: '合计',
  },
  invoiceNumber: '发票号码',
  invoicedOn: '开票日期',
} as const;

/** Words of the check of the receipt book. */
export const receiptsWords = {
  title: '收据核对',
  intro: '每张领取收据一行：在谁手里、收回没有、作废没有。缺号、重号都列出来。',
  none: '还没有开过领取收据。商品带回登记时填写收据号，就会出现在这里。',
  sums: { all: '已开', outstanding: '未收回', gaps: '缺号', doubles: '重号' },
  number: '收据号',
  entry: '登记',
  customer: '客户与商品',
  state: '状态',
  outstanding: '未收回',
  double: '重号',
  gap: (from: string, until: string, count: number) =>
    count === 1 ? `缺 ${from}：没有登记，查明去向` : `缺 ${from} 至 ${until}，共 ${count} 张：没有登记，查明去向`,
  unnumbered: '没有流水号，不在册',
  filter: { all: '全部', wrong: '只看有问题的' },
} as const;
