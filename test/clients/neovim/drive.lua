-- Operates Neovim as a writer does: waits for findings, opens the code actions at one of them, chooses, waits again.
-- Writes what was seen as JSON and ends the editor. Takes OPINION_SUMMARY_RULE, _ACTION and _REPORT of the environment.
local rule = vim.env.OPINION_SUMMARY_RULE
local report = { before = {}, offered = {}, after = {} }
local is_chosen = false

local function finish()
  report.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n') .. '\n'
  vim.fn.writefile({ vim.json.encode(report) }, vim.env.OPINION_SUMMARY_REPORT)
  vim.cmd('quitall!')
end

-- A finding as Neovim shows it: its rule, and the words that it underlines.
local function describe(finding)
  local words = vim.api.nvim_buf_get_text(0, finding.lnum, finding.col, finding.end_lnum, finding.end_col, {})
  local code = finding.code or finding.user_data.lsp.code
  return { rule = code, words = table.concat(words, '\n') }
end

local function find_wanted(findings)
  for _, finding in ipairs(findings) do
    if describe(finding).rule == rule then
      return finding
    end
  end
end

-- Neovim asks which code action is to be carried out.
vim.ui.select = function(items, options, choose)
  report.offered = vim.tbl_map(options.format_item, items)
  for index, title in ipairs(report.offered) do
    if title == vim.env.OPINION_SUMMARY_ACTION then
      return choose(items[index], index)
    end
  end
  finish()
end

vim.api.nvim_create_autocmd('DiagnosticChanged', {
  callback = function()
    local findings = vim.diagnostic.get(0)
    local wanted = find_wanted(findings)
    if not is_chosen and wanted then
      is_chosen = true
      report.before = vim.tbl_map(describe, findings)
      vim.api.nvim_win_set_cursor(0, { wanted.lnum + 1, wanted.col })
      vim.lsp.buf.code_action()
    elseif is_chosen and not wanted then
      report.after = vim.tbl_map(describe, findings)
      finish()
    end
  end,
})
