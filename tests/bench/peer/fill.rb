# Puts a project with a hundred issues into a Redmine that was just installed, once, and prints the key of its administrator.
# Run by tests/bench/compare/peer.ts inside of Redmine.
Setting.rest_api_enabled = "1"
Redmine::DefaultData::Loader.load("en") if Redmine::DefaultData::Loader.no_data?
admin = User.find_by(login: "admin")
admin.update!(must_change_passwd: false, status: User::STATUS_ACTIVE)

project = Project.find_by(identifier: "plan") || Project.create!(
  name: "Plan", identifier: "plan", is_public: true,
  trackers: Tracker.all, enabled_module_names: ["issue_tracking"]
)
words = "Chinook is enough: ten queries, each with its answer in one plain sentence."
(project.issues.count...100).each do |at|
  Issue.create!(
    project: project, tracker: project.trackers.first, author: admin, priority: IssuePriority.first,
    subject: "Answer question #{at} about one table in SQL", description: words,
    start_date: Date.today + at, due_date: Date.today + at + 1, estimated_hours: 6
  )
end
puts "key=#{admin.api_key}"
puts "statuses=#{IssueStatus.order(:position).limit(2).pluck(:id).join(',')}"
puts "issues=#{project.issues.order(:id).pluck(:id).join(',')}"
