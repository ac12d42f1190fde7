-- What Neovim 0.7 shows of a document that the server judges, and what a rewrite makes of it, as JSON on standard output.
local function shown()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if one.code == 'no-trigger-words' then
      local line = vim.api.nvim_buf_get_lines(0, one.lnum, one.lnum + 1, false)[1]
      table.insert(found, { line = one.lnum + 1, words = line:sub(one.col + 1, one.end_col), source = one.source, message = one.message })
    end
  end
  return found
end

local function wait(isDone)
  if not vim.wait(20000, isDone, 20) then
    io.stderr:write('timed out: ' .. vim.fn.json_encode(shown()) .. '\n')
    vim.cmd('cquit')
  end
end

local told = {}
wait(function() return #shown() == 1 end)
told.opened = shown()

vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', 'Ещё 🙂 повысит качество.' })
wait(function() return #shown() == 2 end)
told.edited = shown()

local first = vim.diagnostic.get(0)
for _, one in ipairs(first) do
  if one.code == 'no-trigger-words' then vim.api.nvim_win_set_cursor(0, { one.lnum + 1, one.col }); break end
end
vim.ui.select = function(items, options, choose)
  told.actions = vim.tbl_map(options.format_item, items)
  choose(items[1], 1)
end
vim.lsp.buf.code_action()
wait(function() return #shown() == 1 end)
told.rewritten = shown()
told.lines = vim.api.nvim_buf_get_lines(0, 5, -1, false)
io.stdout:write(vim.fn.json_encode(told) .. '\n')
vim.cmd('qall!')
